# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.sessions"],
    SECRET_KEY="secret",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.db import connection

with connection.schema_editor() as editor:
    editor.create_model(Session)
session = SessionStore()
session.set_expiry(-1)
session["user"] = "ann"
session.save()
assert SessionStore(session.session_key).load() == {}
print(Session.objects.count())
assert Session.objects.count() == 0
