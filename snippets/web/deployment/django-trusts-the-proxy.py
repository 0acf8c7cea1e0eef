# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.test import RequestFactory

settings.configure(ALLOWED_HOSTS=["testserver"])
request = RequestFactory().get("/", headers={"X-Forwarded-Proto": "https"})
assert request.headers["X-Forwarded-Proto"] == "https"
print(request.scheme)
assert request.is_secure() is True
