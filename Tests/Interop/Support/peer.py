"""What the peers in Python share: where the camera is, what they have asked it, and how they end."""

import json
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

network = urlsplit(os.environ["VAPIX_NETWORK_ORIGIN"])
local = urlsplit(os.environ["VAPIX_ORIGIN"])
user = "root"
password = Path(os.environ["INTEROP_PASSWORD_FILE"]).read_text().splitlines()[0]

requests = 0
checks = 0
complaints = []


def complain(sentence):
    complaints.append(sentence)


def check(sentence, holds):
    """Notes a complaint if something that must hold does not."""
    global checks
    checks += 1
    if not holds:
        complain(f"not so: {sentence}")


def record(method, url, status, body, has_login, expects_error=False):
    """Counts an exchange, and notes a complaint if the camera refused or failed.

    A first 401 is no refusal: it has the challenge. Errors of the JSON APIs come with status 200.
    """
    global requests
    requests += 1
    if expects_error or (status == 401 and not has_login):
        return
    path = urlsplit(str(url)).path
    if status >= 400:
        complain(f"{method} {path}: status {status}")
        return
    try:
        error = json.loads(body).get("error")
    except (ValueError, AttributeError):
        return
    if error:
        complain(f"{method} {path}: {error}")


def end(summary):
    """Ends with the summary, or with all complaints."""
    for complaint in dict.fromkeys(complaints):
        print(complaint)
    if complaints:
        sys.exit(1)
    print(summary)
    sys.exit(0)
