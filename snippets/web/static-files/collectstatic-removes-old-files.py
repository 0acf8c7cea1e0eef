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
for name in ("old.js", "new.js"):
    open(f"source/{name}", "w").close()
call_command("collectstatic", interactive=False, verbosity=0)
os.remove("source/old.js")
call_command("collectstatic", interactive=False, verbosity=0)
assert "new.js" in os.listdir("public")
print(sorted(os.listdir("public")))
assert os.listdir("public") == ["new.js"]
