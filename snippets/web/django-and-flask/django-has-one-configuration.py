# /// script
# dependencies = ["django"]
# ///

from django.conf import settings

settings.configure(TIME_ZONE="Europe/Rome")
try:
    settings.configure()
except RuntimeError as error:
    reason = str(error)
assert reason == "Settings already configured."
assert settings.TIME_ZONE == "Europe/Rome"
print(reason)
