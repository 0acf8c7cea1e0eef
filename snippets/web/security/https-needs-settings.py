# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.middleware.security import SecurityMiddleware
from django.test import RequestFactory, override_settings

settings.configure(ALLOWED_HOSTS=["testserver"])


def answer(**options):
    return SecurityMiddleware(lambda request: HttpResponse())(RequestFactory().get("/", **options))


default = answer(secure=True)
with override_settings(SECURE_SSL_REDIRECT=True, SECURE_HSTS_SECONDS=60):
    plain, secure = answer(), answer(secure=True)
names = ("X-Content-Type-Options", "Referrer-Policy", "Strict-Transport-Security")
assert [default.headers.get(name) for name in names] == ["nosniff", "same-origin", None]
assert (plain.status_code, plain.headers["Location"]) == (301, "https://testserver/")
assert (secure.status_code, secure.headers[names[2]]) == (200, "max-age=60")
print([default.headers.get(name) for name in names])
