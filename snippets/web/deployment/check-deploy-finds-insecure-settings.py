# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(SECRET_KEY="secret", MIDDLEWARE=["django.middleware.security.SecurityMiddleware"], DEBUG=True)
django.setup()
from django.core import checks
from django.test import override_settings


def found():
    return sorted(message.id for message in checks.run_checks(include_deployment_checks=True))


careless = found()
with override_settings(
    DEBUG=False,
    ALLOWED_HOSTS=["shop.example"],
    SECRET_KEY="0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    SECURE_SSL_REDIRECT=True,
    SECURE_HSTS_SECONDS=60,
    SECURE_HSTS_INCLUDE_SUBDOMAINS=True,
    SECURE_HSTS_PRELOAD=True,
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    CSRF_COOKIE_SECURE=True,
):
    careful = found()
assert checks.run_checks() == []
assert {"security.W004", "security.W008", "security.W009", "security.W018", "security.W020"} <= set(careless)
assert careful == []
print(careless)
