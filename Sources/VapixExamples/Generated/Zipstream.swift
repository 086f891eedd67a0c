// Generated from Specs/Examples/zipstream by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Zipstream API.
    static let zipstream = #"""
        ### getSchemaVersions_200
        GET /axis-cgi/zipstream/getschemaversions.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GetSchemaVersionsSuccess>
              <SchemaVersion>
                <VersionNumber>1.0</VersionNumber>
                <Deprecated>true</Deprecated>
              </SchemaVersion>
              <SchemaVersion>
                <VersionNumber>1.1</VersionNumber>
                <Deprecated>true</Deprecated>
              </SchemaVersion>
              <SchemaVersion>
                <VersionNumber>2.0</VersionNumber>
                <Deprecated>false</Deprecated>
              </SchemaVersion>
            </GetSchemaVersionsSuccess>
          </Success>
        </ZipStreamResponse>

        ### getStatus_200
        GET /axis-cgi/zipstream/getstatus.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GetStatusSuccess>
              <Status>
                <Channel>1</Channel>
                <Strength>10</Strength>
                <GopMode>fixed</GopMode>
                <MaxGopLength>300</MaxGopLength>
                <FpsMode>fixed</FpsMode>
                <MinFps>0</MinFps>
              </Status>
              <Status>
                <Channel>2</Channel>
                <Strength>30</Strength>
                <GopMode>dynamic</GopMode>
                <MaxGopLength>100</MaxGopLength>
                <FpsMode>fixed</FpsMode>
                <MinFps>0</MinFps>
              </Status>
              <Status>
                <Channel>3</Channel>
                <Strength>off</Strength>
                <GopMode>fixed</GopMode>
                <MaxGopLength>300</MaxGopLength>
                <FpsMode>fixed</FpsMode>
                <MinFps>0</MinFps>
              </Status>
              <Status>
                <Channel>4</Channel>
                <Strength>off</Strength>
                <GopMode>fixed</GopMode>
                <MaxGopLength>300</MaxGopLength>
                <FpsMode>fixed</FpsMode>
                <MinFps>0</MinFps>
              </Status>
            </GetStatusSuccess>
          </Success>
        </ZipStreamResponse>

        ### getStatus_200_camera
        GET /axis-cgi/zipstream/getstatus.cgi?schemaversion=1&camera=2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GetStatusSuccess>
              <Status>
                <Channel>2</Channel>
                <Strength>20</Strength>
                <GopMode>dynamic</GopMode>
                <MaxGopLength>60</MaxGopLength>
                <FpsMode>fixed</FpsMode>
                <MinFps>0</MinFps>
              </Status>
            </GetStatusSuccess>
          </Success>
        </ZipStreamResponse>

        ### listFPSModes_200
        GET /axis-cgi/zipstream/listfpsmodes.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <ListFpsModesSuccess>
              <FpsMode>fixed</FpsMode>
              <FpsMode>dynamic</FpsMode>
            </ListFpsModesSuccess>
          </Success>
        </ZipStreamResponse>

        ### listGOPModes_200
        GET /axis-cgi/zipstream/listgopmodes.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <ListGopModesSuccess>
              <GopMode>fixed</GopMode>
              <GopMode>dynamic</GopMode>
            </ListGopModesSuccess>
          </Success>
        </ZipStreamResponse>

        ### listProfiles_200
        # The page's sample closes ListProfilesSuccess as ListProfileSuccess.
        GET /axis-cgi/zipstream/listprofiles.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.3">
          <Success>
            <ListProfilesSuccess>
              <Profile>
                <Name>classic</Name>
                <MaxLevel>1</MaxLevel>
              </Profile>
              <Profile>
                <Name>storage</Name>
                <MaxLevel>2</MaxLevel>
              </Profile>
              <Profile>
                <Name>networkloadbalancing</Name>
                <MaxLevel>1</MaxLevel>
              </Profile>
            </ListProfilesSuccess>
          </Success>
        </ZipStreamResponse>

        ### listStrengths_200
        GET /axis-cgi/zipstream/liststrengths.cgi?schemaversion=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <ListStrengthsSuccess>
              <Strength>off</Strength>
              <Strength>10</Strength>
              <Strength>20</Strength>
              <Strength>30</Strength>
              <Strength>40</Strength>
              <Strength>50</Strength>
            </ListStrengthsSuccess>
          </Success>
        </ZipStreamResponse>

        ### setFPSMode_200
        GET /axis-cgi/zipstream/setfpsmode.cgi?schemaversion=1&fpsmode=dynamic HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ZipStreamResponse>

        ### setGOP_200
        GET /axis-cgi/zipstream/setgop.cgi?schemaversion=1&gopmode=dynamic HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ZipStreamResponse>

        ### setGOP_200_length
        GET /axis-cgi/zipstream/setgop.cgi?schemaversion=1&maxgoplength=300&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ZipStreamResponse>

        ### setGOP_error70
        GET /axis-cgi/zipstream/setgop.cgi?schemaversion=1&maxgoplength=100000 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Error>
            <GeneralError>
              <ErrorCode>70</ErrorCode>
              <Description>Invalid max GOP length</Description>
            </GeneralError>
          </Error>
        </ZipStreamResponse>

        ### setMinimumFPS_200
        GET /axis-cgi/zipstream/setminfps.cgi?schemaversion=1&minfps=5 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ZipStreamResponse>

        ### setProfile_200
        # The page's sample calls the level profilelevel, its table level.
        GET /axis-cgi/zipstream/setprofile.cgi?schemaversion=1&profile=classic&level=0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.3">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ZipStreamResponse>

        ### setStrength_200
        GET /axis-cgi/zipstream/setstrength.cgi?schemaversion=1&strength=30&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <ZipStreamResponse SchemaVersion="1.0">
          <Success>
            <GeneralSuccess/>
          </Success>
        </ZipStreamResponse>

        """#
}
