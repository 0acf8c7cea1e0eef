# /// script
# dependencies = ["django"]
# ///

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

try:
    settings.TIME_ZONE
except ImproperlyConfigured as error:
    reason = str(error).partition(",")[0]
settings.configure(TIME_ZONE="Europe/Rome")
assert reason == "Requested setting TIME_ZONE"
assert settings.TIME_ZONE == "Europe/Rome"
print(reason)
