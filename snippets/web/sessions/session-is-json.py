# /// script
# dependencies = ["django"]
# ///
import secrets

from django.conf import settings

settings.configure(SECRET_KEY=secrets.token_hex())
from django.contrib.sessions.backends.signed_cookies import SessionStore

session = SessionStore()
session["prices"] = {7: (1, 2)}
session.save()
loaded = SessionStore(session.session_key)["prices"]
session["prices"] = set()
try:
    session.save()
except TypeError as error:
    reason = str(error)
assert loaded == {"7": [1, 2]}
assert "set is not JSON serializable" in reason
print(loaded)
