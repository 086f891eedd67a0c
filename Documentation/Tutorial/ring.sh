.build/debug/DoorBell >log &
vapix-simulator ctl wait event-clients >/dev/null
vapix-simulator ctl ports set 0 active >/dev/null
timeout 60 sh -c 'until grep -q rings log; do sleep 0.2; done'
kill $!
wait $!
cat log
