// Generated from Specs/Examples/video-output by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Video output API.
    static let videoOutput = #"""
        ### addSequenceElement_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/addsequenceelement.cgi?schemaversion=1&source=1&duration=10&mirror=false HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <AddSequenceSuccess>
              <SequenceElementId>1</SequenceElementId>
            </AddSequenceSuccess>
          </Success>
        </VideoOutputResponse>

        ### addSequenceElement_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/addsequenceelement.cgi?schemaversion=1&source=9&duration=10 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>Invalid value.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### clearSequence_200
        GET /axis-cgi/videooutput/clearsequence.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### clearSequence_error30
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/clearsequence.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>30</ErrorCode>
              <ErrorDescription>Invalid action.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### getActiveMode_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getactivemode.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetActiveModeSuccess>
              <Mode>
                <Name>none</Name>
                <Active>false</Active>
              </Mode>
              <Mode>
                <Name>source</Name>
                <Active>true</Active>
              </Mode>
              <Mode>
                <Name>quad</Name>
                <Active>false</Active>
              </Mode>
              <Mode>
                <Name>sequence</Name>
                <Active>false</Active>
              </Mode>
            </GetActiveModeSuccess>
          </Success>
        </VideoOutputResponse>

        ### getDynamicOverlays_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getdynamicoverlays.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetDynamicOverlaySuccess>
              <DynamicOverlaysEnabled>true</DynamicOverlaysEnabled>
            </GetDynamicOverlaySuccess>
          </Success>
        </VideoOutputResponse>

        ### getMirroring_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getmirroring.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetMirroringSuccess>
              <MirroringEnabled>true</MirroringEnabled>
            </GetMirroringSuccess>
          </Success>
        </VideoOutputResponse>

        ### getMirroring_error40
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/getmirroring.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>40</ErrorCode>
              <ErrorDescription>Specified version is not supported.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### getPictureInPicture_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getpip.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetPiPSuccess>
              <BorderColor>
                <CurrentValue>1.0,0,0</CurrentValue>
                <AvailableValues>
                  <Name>1.0,0,0</Name>
                  <Name>0,1.0,0</Name>
                </AvailableValues>
              </BorderColor>
              <BorderEnabled>
                <CurrentValue>true</CurrentValue>
              </BorderEnabled>
              <BorderWidth>
                <CurrentValue>0.01,0.01,0.01,0.01</CurrentValue>
              </BorderWidth>
              <Height>
                <CurrentValue>0.25</CurrentValue>
              </Height>
              <MainViewMirroring>
                <CurrentValue>false</CurrentValue>
                <AvailableValues>
                  <Name>true</Name>
                  <Name>false</Name>
                </AvailableValues>
              </MainViewMirroring>
              <MainViewRotation>
                <CurrentValue>0</CurrentValue>
                <AvailableValues>
                  <Name>0</Name>
                  <Name>180</Name>
                </AvailableValues>
              </MainViewRotation>
              <MainViewSource>
                <CurrentValue>1</CurrentValue>
                <AvailableValues>
                  <Name>1</Name>
                  <Name>2</Name>
                </AvailableValues>
              </MainViewSource>
              <Position>
                <CurrentValue>top_left</CurrentValue>
                <AvailableValues>
                  <Name>top_left</Name>
                  <Name>top_right</Name>
                  <Name>bottom_left</Name>
                  <Name>bottom_right</Name>
                </AvailableValues>
              </Position>
              <SubViewMirroring>
                <CurrentValue>false</CurrentValue>
                <AvailableValues>
                  <Name>true</Name>
                  <Name>false</Name>
                </AvailableValues>
              </SubViewMirroring>
              <SubViewRotation>
                <CurrentValue>0</CurrentValue>
                <AvailableValues>
                  <Name>0</Name>
                  <Name>180</Name>
                </AvailableValues>
              </SubViewRotation>
              <SubViewSource>
                <CurrentValue>2</CurrentValue>
                <AvailableValues>
                  <Name>1</Name>
                  <Name>2</Name>
                </AvailableValues>
              </SubViewSource>
              <Width>
                <CurrentValue>0.25</CurrentValue>
              </Width>
            </GetPiPSuccess>
          </Success>
        </VideoOutputResponse>

        ### getQuadView_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getquadview.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetQuadViewSuccess>
              <QuadViewSource>
                <QuadViewSource>1</QuadViewSource>
              </QuadViewSource>
              <QuadViewSource>
                <QuadViewSource>2</QuadViewSource>
              </QuadViewSource>
              <QuadViewSource>
                <QuadViewSource>3</QuadViewSource>
              </QuadViewSource>
              <QuadViewSource>
                <QuadViewSource>4</QuadViewSource>
              </QuadViewSource>
            </GetQuadViewSuccess>
          </Success>
        </VideoOutputResponse>

        ### getRotation_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getrotation.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetRotationSuccess>
              <Rotation>
                <Degrees>0</Degrees>
                <QuadViewSupport>true</QuadViewSupport>
                <Active>true</Active>
              </Rotation>
              <Rotation>
                <Degrees>90</Degrees>
                <QuadViewSupport>false</QuadViewSupport>
                <Active>false</Active>
              </Rotation>
            </GetRotationSuccess>
          </Success>
        </VideoOutputResponse>

        ### getSchemaVersions_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getschemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetSchemaVersionsSuccess>
              <SchemaVersion>
                <VersionNumber>1.0</VersionNumber>
                <Deprecated>false</Deprecated>
              </SchemaVersion>
            </GetSchemaVersionsSuccess>
          </Success>
        </VideoOutputResponse>

        ### getSequence_200
        # The page shows the form, and leaves the success element open in it; the values are made up.
        GET /axis-cgi/videooutput/getsequence.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetSequenceSuccess>
              <VideoSequenceElement>
                <SequenceElementId>1</SequenceElementId>
                <Source>1</Source>
                <Duration>10</Duration>
                <Mirror>0</Mirror>
              </VideoSequenceElement>
              <VideoSequenceElement>
                <SequenceElementId>2</SequenceElementId>
                <Source>2</Source>
                <Duration>20</Duration>
                <Mirror>1</Mirror>
              </VideoSequenceElement>
            </GetSequenceSuccess>
          </Success>
        </VideoOutputResponse>

        ### getSourceSettingsEnabled_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getsourcesettingsenabled.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetSourceSettingsEnabledSuccess>
              <SourceSetting>
                <Id>1</Id>
                <Enabled>true</Enabled>
              </SourceSetting>
              <SourceSetting>
                <Id>2</Id>
                <Enabled>false</Enabled>
              </SourceSetting>
            </GetSourceSettingsEnabledSuccess>
          </Success>
        </VideoOutputResponse>

        ### getSupported_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getsupported.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetSupportedSuccess>
              <GetSchemaVersions>true</GetSchemaVersions>
              <GetActiveMode>true</GetActiveMode>
              <SetActiveMode>true</SetActiveMode>
              <GetMirroring>true</GetMirroring>
              <SetMirroring>true</SetMirroring>
              <GetVideoSources>true</GetVideoSources>
              <SetVideoSources>true</SetVideoSources>
              <GetSequence>true</GetSequence>
              <AddSequenceElement>true</AddSequenceElement>
              <RemoveSequenceElement>true</RemoveSequenceElement>
              <UpdateSequenceElement>true</UpdateSequenceElement>
              <ClearSequence>true</ClearSequence>
              <GetQuadView>true</GetQuadView>
              <SetQuadView>true</SetQuadView>
              <GetRotation>true</GetRotation>
              <SetRotation>true</SetRotation>
              <GetSourceSettingsEnabled>true</GetSourceSettingsEnabled>
              <SetSourceSettingsEnabled>true</SetSourceSettingsEnabled>
              <SetPiP>false</SetPiP>
              <GetPiP>false</GetPiP>
              <SetDynamicOverlays>true</SetDynamicOverlays>
              <GetDynamicOverlays>true</GetDynamicOverlays>
            </GetSupportedSuccess>
          </Success>
        </VideoOutputResponse>

        ### getVideoSources_200
        # The page shows the form; the values are made up.
        GET /axis-cgi/videooutput/getvideosources.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GetVideoSourcesSuccess>
              <VideoSource>
                <Name>Camera 1</Name>
                <Id>1</Id>
                <Active>true</Active>
              </VideoSource>
              <VideoSource>
                <Name>View Area 2</Name>
                <Id>2</Id>
                <Active>false</Active>
              </VideoSource>
            </GetVideoSourcesSuccess>
          </Success>
        </VideoOutputResponse>

        ### removeSequenceElement_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/removesequenceelement.cgi?schemaversion=1&sequenceelementid=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### removeSequenceElement_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/removesequenceelement.cgi?schemaversion=1&sequenceelementid=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>Invalid value.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### setActiveMode_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setactivemode.cgi?schemaversion=1&mode=quad HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setActiveMode_error30
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/setactivemode.cgi?schemaversion=1&mode=sequence HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>30</ErrorCode>
              <ErrorDescription>Invalid action.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### setDynamicOverlays_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setdynamicoverlays.cgi?schemaversion=1&dynamicoverlays=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setMirroring_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setmirroring.cgi?schemaversion=1&mirroringenabled=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setMirroring_error10
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/setmirroring.cgi?schemaversion=1&mirroringenabled=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>10</ErrorCode>
              <ErrorDescription>Error while processing the request.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### setPictureInPicture_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setpip.cgi?schemaversion=1&bordercolor=1.0,0.0,0.0&borderenabled=true&borderweight=0.01,0.01,0.01,0.01&height=0.25&mainviewmirroring=false&mainviewrotation=180&mainviewsource=1&position=bottom_right&pipmirroring=false&piprotation=0&pipsource=2&width=0.25 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setPictureInPicture_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/setpip.cgi?schemaversion=1&position=top_left HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>Invalid value.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### setQuadView_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setquadview.cgi?schemaversion=1&id=1,2,3,4 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setRotation_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setrotation.cgi?schemaversion=1&rotation=90 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setRotation_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/setrotation.cgi?schemaversion=1&rotation=45 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>Invalid value.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### setSourceSettingsEnabled_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setsourcesettingsenabled.cgi?schemaversion=1&id=1&enabled=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setSourceSettingsEnabled_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/setsourcesettingsenabled.cgi?schemaversion=1&id=9&enabled=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>Invalid value.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### setVideoSource_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/setvideosource.cgi?schemaversion=1&id=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### setVideoSource_error20
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/setvideosource.cgi?schemaversion=1&id=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>20</ErrorCode>
              <ErrorDescription>Invalid value.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        ### updateSequenceElement_200
        # The page shows the form of the request, and the reply; the values are made up.
        GET /axis-cgi/videooutput/updatesequenceelement.cgi?schemaversion=1&sequenceelementid=1&sourceid=2&duration=20&mirror=true HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Success>
            <GeneralSuccess />
          </Success>
        </VideoOutputResponse>

        ### updateSequenceElement_error30
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/videooutput/updatesequenceelement.cgi?schemaversion=1&sequenceelementid=1&duration=20 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="utf-8"?>
        <VideoOutputResponse xmlns="http://www.axis.com/vapix/http_cgi/videooutput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/videooutput1 http://www.axis.com/vapix/http_cgi/videooutput1" SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>30</ErrorCode>
              <ErrorDescription>Invalid action.</ErrorDescription>
            </GeneralError>
          </Error>
        </VideoOutputResponse>

        """#
}
