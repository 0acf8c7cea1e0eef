# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.middleware.security import SecurityMiddleware
from django.test import RequestFactory

settings.configure()
response = SecurityMiddleware(lambda request: HttpResponse())(RequestFactory().get("/"))
assert response.status_code == 200
assert response.headers["X-Content-Type-Options"] == "nosniff"
print(response.status_code)
assert response.status_code == 301
