# /// script
# dependencies = ["django"]
# ///

from django.conf import settings

outcome = "nothing raised"
settings.configure(TIME_ZONE="Europe/Rome")
try:
    settings.configure(TIME_ZONE="UTC")
except RuntimeError as error:
    outcome = str(error)
assert outcome == "Settings already configured."
assert settings.TIME_ZONE == "Europe/Rome"
print(outcome, settings.TIME_ZONE)
