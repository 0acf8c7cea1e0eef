# /// script
# dependencies = ["django"]
# ///
import os

import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.staticfiles"], STATIC_URL="/static/", STATIC_ROOT=os.path.abspath("public")
)
django.setup()
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.test import override_settings

os.mkdir("public")
open("public/logo.svg", "w").close()


class Lenient(ManifestStaticFilesStorage):
    manifest_strict = False


try:
    ManifestStaticFilesStorage().url("logo.svg")
except ValueError as error:
    reason = str(error)
with override_settings(DEBUG=True):
    while_debugging = ManifestStaticFilesStorage().url("logo.svg")
lenient = Lenient().url("logo.svg")
assert reason == "Missing staticfiles manifest entry for 'logo.svg'"
assert while_debugging == "/static/logo.svg"
assert lenient == "/static/logo.d41d8cd98f00.svg"
print(reason)
