# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse

settings.configure(SESSION_ENGINE="django.contrib.sessions.backends.cache")
response = SessionMiddleware(lambda request: HttpResponse(request.session.setdefault("user", "ann")))(HttpRequest())
httponly, secure = (response.cookies["sessionid"][name] for name in ("httponly", "secure"))
assert (response.content, httponly) == (b"ann", True)
print(repr(secure))
assert secure is True
