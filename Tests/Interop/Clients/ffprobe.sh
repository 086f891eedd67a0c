#!/usr/bin/env bash
# FFmpeg's `ffprobe`, on the MJPEG video and on a picture: the size and the format, and frames that a decoder reads.
set -uo pipefail
source "$INTEROP_SUPPORT/peer.sh"

if ! command -v ffprobe >/dev/null; then
    echo "there is no ffprobe: apt-get install ffmpeg"
    exit 77
fi

reply=$(dbus-send --system --print-reply=literal --dest=com.axis.HTTPConf1 /com/axis/HTTPConf1/VAPIXServiceAccounts1 \
    com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials string:ffprobe)
local_host=${VAPIX_ORIGIN#http://}
network_host=${VAPIX_NETWORK_ORIGIN#http://}
frames=0

# probe LOGIN@HOST PATH COUNT: the codec, the size and the number of frames that were decoded, separated by commas.
probe() {
    timeout 60 ffprobe -v error -count_frames -read_intervals "%+#$3" -select_streams v:0 \
        -show_entries stream=codec_name,width,height,nb_read_frames -of csv=p=0 "http://$1$2" 2>&1
}

for login in "${reply##* }@$local_host" "root:$(head -1 "$INTEROP_PASSWORD_FILE")@$network_host"; do
    for size in 320x240 1280x720; do
        found=$(probe "$login" "/axis-cgi/mjpg/video.cgi?resolution=$size&fps=25" 12)
        check "the video of ${login#*@} is mjpeg,${size/x/,},12, not $found" test "$found" = "mjpeg,${size/x/,},12"
        frames=$((frames + ${found##*,}))
        found=$(probe "$login" "/axis-cgi/jpg/image.cgi?resolution=$size" 1)
        check "the picture of ${login#*@} is mjpeg,${size/x/,},1, not $found" test "$found" = "mjpeg,${size/x/,},1"
    done
done
end "$(ffprobe -version | sed -n '1s/^ffprobe \(version [^ ]*\).*/\1/p'): $frames frames decoded"
