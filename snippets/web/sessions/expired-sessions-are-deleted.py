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
from django.db import connection

with connection.schema_editor() as editor:
    editor.create_model(Session)
session = SessionStore()
session["user"] = "ann"
loaded = []
for seconds in (60, -60):
    session.set_expiry(seconds)
    session.save()
    loaded.append(SessionStore(session.session_key).get("user"))
assert loaded == ["ann", None]
print(Session.objects.count())
assert Session.objects.count() == 0
