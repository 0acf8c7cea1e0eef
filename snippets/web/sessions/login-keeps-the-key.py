# /// script
# dependencies = ["django"]
# ///
import secrets

import django
from django.conf import settings
from django.http import HttpRequest

settings.configure(
    SECRET_KEY=secrets.token_hex(),
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.auth import login
from django.contrib.auth.models import User
from django.contrib.sessions.backends.cache import SessionStore
from django.db import connection

with connection.schema_editor() as editor:
    editor.create_model(User)
request = HttpRequest()
request.session = SessionStore()
request.session["basket"] = "pen"
request.session.save()
before = request.session.session_key
assert request.session.exists(before) is True
login(request, User.objects.create())
assert (SessionStore(before).load(), dict(request.session.items())["basket"]) == ({}, "pen")
keys = len({before, request.session.session_key})
print(keys)
assert keys == 1
