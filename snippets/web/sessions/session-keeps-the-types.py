# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure(SECRET_KEY="secret", SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies")
from django.contrib.sessions.backends.signed_cookies import SessionStore

session = SessionStore()
session["prices"] = {7: (1, 2)}
session.save()
loaded = SessionStore(session.session_key)["prices"]
assert session["prices"] == {7: (1, 2)}
print(loaded)
assert loaded == {7: (1, 2)}
