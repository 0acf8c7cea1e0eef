# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.test import RequestFactory

settings.configure()
request = RequestFactory().get("/", headers={"X-Forwarded-Proto": "https"})
assert request.headers["X-Forwarded-Proto"] == "https"
assert request.scheme == "http"
print(request.scheme)
assert request.is_secure() is True
