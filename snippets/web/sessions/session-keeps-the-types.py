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
assert session["prices"] == {7: (1, 2)}
print(loaded)
assert loaded == {7: (1, 2)}
