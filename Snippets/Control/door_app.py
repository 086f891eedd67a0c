"""The app under test, in a few lines: it opens a door by the output that the camera's port 2 is.

Anything in any language can stand in its place. It knows nothing of the simulator.
"""

import os
import subprocess
import time
import urllib.error
import urllib.request


class DoorApp:
    def __init__(self):
        reply = subprocess.run(
            ["dbus-send", "--system", "--print-reply=literal", "--dest=com.axis.HTTPConf1",
             "/com/axis/HTTPConf1/VAPIXServiceAccounts1",
             "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials", "string:door_app"],
            capture_output=True, check=True, text=True).stdout
        user, password = reply.strip().split(":", 1)
        login = urllib.request.HTTPPasswordMgrWithPriorAuth()
        self.origin = os.environ["VAPIX_ORIGIN"]
        login.add_password(None, self.origin, user, password, is_authenticated=True)
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPBasicAuthHandler(login), urllib.request.ProxyHandler({}))

    def open_door(self):
        """Activates the output; tries again while the camera is busy."""
        for attempt in range(5):
            try:
                self.opener.open(f"{self.origin}/axis-cgi/io/port.cgi?action=2:/", timeout=30).close()
                return
            except urllib.error.HTTPError as error:
                if error.code != 503:
                    raise
                time.sleep(0.1)
        raise RuntimeError("the camera stays busy")
