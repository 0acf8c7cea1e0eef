# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

try:
    settings.configure(debug=True)
except TypeError as error:
    reason = str(error)
assert "must be uppercase" in reason and "debug" in reason
assert settings.configured is False
settings.configure(DEBUG=True)
assert settings.DEBUG is True
print(reason)
