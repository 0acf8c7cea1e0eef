# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

outcomes = []
try:
    settings.TIME_ZONE
except ImproperlyConfigured as error:
    outcomes.append(type(error).__name__)
settings.configure(TIME_ZONE="Europe/Rome")
try:
    settings.configure(TIME_ZONE="UTC")
except RuntimeError as error:
    outcomes.append(f"{type(error).__name__}: {error}")
assert outcomes == ["ImproperlyConfigured", "RuntimeError: Settings already configured."]
assert settings.TIME_ZONE == "Europe/Rome"
print(outcomes)
