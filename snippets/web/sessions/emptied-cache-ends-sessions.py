# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    SECRET_KEY="of-a-test",
)
django.setup()
from django.contrib.sessions.backends import cache, cached_db
from django.contrib.sessions.models import Session
from django.core.cache import cache as default_cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

with connection.schema_editor() as editor:
    editor.create_model(Session)
keys = {}
for backend in (cache, cached_db):
    session = backend.SessionStore()
    session["user"] = "ann"
    session.save()
    keys[backend] = session.session_key


def read():
    with CaptureQueriesContext(connection) as queries:
        users = [backend.SessionStore(key).get("user") for backend, key in keys.items()]
    return users, len(queries)


full = read()
default_cache.clear()
emptied = read()
print(full, emptied)
assert full == (["ann", "ann"], 0)
assert emptied == ([None, "ann"], 1)
