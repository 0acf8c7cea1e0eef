# /// script
# dependencies = ["django"]
# ///
import os

from django.conf import settings

settings.configure(STATIC_URL="/static/", STATIC_ROOT=os.path.abspath("public"))
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.test import override_settings

os.mkdir("public")
open("public/logo.svg", "w").close()


class Lenient(ManifestStaticFilesStorage):
    manifest_strict = False


reasons = []
for storage, name in ((ManifestStaticFilesStorage(), "logo.svg"), (Lenient(), "absent.svg")):
    try:
        storage.url(name)
    except ValueError as error:
        reasons.append(str(error).partition(" with ")[0])
with override_settings(DEBUG=True):
    while_debugging = ManifestStaticFilesStorage().url("logo.svg")
lenient = Lenient().url("logo.svg")
assert reasons == ["Missing staticfiles manifest entry for 'logo.svg'", "The file 'absent.svg' could not be found"]
assert while_debugging == "/static/logo.svg"
assert lenient == "/static/logo.d41d8cd98f00.svg"
print(reasons)
