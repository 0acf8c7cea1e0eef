# /// script
# dependencies = ["django"]
# ///

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

outcome = "nothing raised"
try:
    settings.TIME_ZONE
except ImproperlyConfigured as error:
    outcome = str(error).partition(",")[0]
settings.configure(TIME_ZONE="Europe/Rome")
assert outcome == "Requested setting TIME_ZONE"
assert settings.TIME_ZONE == "Europe/Rome"
print(outcome)
