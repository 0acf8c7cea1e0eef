# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.test import RequestFactory, override_settings

settings.configure()


def secure(protocol):
    return RequestFactory().get("/", headers={"X-Forwarded-Proto": protocol}).is_secure()


default = [secure("https"), secure("http")]
with override_settings(SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https")):
    configured = [secure("https"), secure("http")]
assert default == [False, False]
assert configured == [True, False]
print(default, configured)
