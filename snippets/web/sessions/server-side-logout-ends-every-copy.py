# /// script
# dependencies = ["django"]
# ///
import secrets

from django.conf import settings

settings.configure(SECRET_KEY=secrets.token_hex())
from django.contrib.sessions.backends import cache, signed_cookies

seen = {}
for backend in (cache, signed_cookies):
    session = backend.SessionStore()
    session["user"] = "ann"
    session.save()
    copy = session.session_key
    before = backend.SessionStore(copy).load()
    session.flush()
    seen[backend.__name__.rpartition(".")[2]] = before, backend.SessionStore(copy).load()
assert seen == {"cache": ({"user": "ann"}, {}), "signed_cookies": ({"user": "ann"}, {"user": "ann"})}
print(seen)
