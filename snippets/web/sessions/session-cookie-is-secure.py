# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpResponse
from django.test import RequestFactory

settings.configure(SESSION_ENGINE="django.contrib.sessions.backends.cache")
response = SessionMiddleware(lambda request: HttpResponse(request.session.update({"user": "ann"})))(RequestFactory().get("/"))
httponly, secure = (response.cookies["sessionid"][name] for name in ("httponly", "secure"))
assert httponly is True
print(repr(secure))
assert secure is True
