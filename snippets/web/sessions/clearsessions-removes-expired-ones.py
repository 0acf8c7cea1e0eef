# /// script
# dependencies = ["django"]
# ///
import secrets

import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.sessions"],
    SECRET_KEY=secrets.token_hex(),
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import connection

with connection.schema_editor() as editor:
    editor.create_model(Session)
keys = []
for seconds in (-60, 60):
    session = SessionStore()
    session.set_expiry(seconds)
    session["user"] = "ann"
    session.save()
    keys.append(session.session_key)
loaded = [SessionStore(key).get("user") for key in keys]
before = Session.objects.count()
call_command("clearsessions")
after = list(Session.objects.values_list("session_key", flat=True))
assert loaded == [None, "ann"]
assert before == 2
assert after == [keys[1]]
print(before, len(after))
