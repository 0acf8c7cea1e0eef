# /// script
# dependencies = ["django"]
# ///
import os

import django
from django.conf import settings
from django.core.management import call_command

settings.configure(
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STATIC_URL="/static/",
    STATIC_ROOT=os.path.abspath("public"),
    STATICFILES_DIRS=[os.path.abspath("source")],
)
django.setup()
os.mkdir("source")
open("source/old.js", "w").close()
call_command("collectstatic", "--noinput", "-v0")
os.rename("source/old.js", "source/new.js")
seen = []
for options in ([], ["--clear"]):
    call_command("collectstatic", "--noinput", "-v0", *options)
    seen.append(set(os.listdir("public")))
assert seen == [{"new.js", "old.js"}, {"new.js"}]
print(seen[1])
