# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.test import RequestFactory, override_settings

settings.configure()


def secure():
    return {
        protocol: RequestFactory().get("/", headers={"X-Forwarded-Proto": protocol}).is_secure()
        for protocol in ("https", "http")
    }


default = secure()
with override_settings(SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https")):
    configured = secure()
assert default == {"https": False, "http": False}
assert configured == {"https": True, "http": False}
print(configured)
