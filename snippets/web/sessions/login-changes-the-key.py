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
from django.contrib.auth import SESSION_KEY, login
from django.contrib.auth.models import User
from django.contrib.sessions.backends.cache import SessionStore
from django.db import connection

with connection.schema_editor() as editor:
    editor.create_model(User)
users = [User.objects.create(username=name) for name in ("ann", "bob")]
planted = SessionStore()
planted["basket"] = "pen"
planted.save()
request = HttpRequest()
request.session = SessionStore(planted.session_key)
baskets = []
for user in users:
    login(request, user)
    request.session.save()
    stored = SessionStore(request.session.session_key)
    baskets.append((stored.get("basket"), stored[SESSION_KEY]))
attacker = SessionStore(planted.session_key)
assert baskets == [("pen", "1"), (None, "2")]
assert (attacker.load(), attacker.exists(planted.session_key)) == ({}, False)
print(baskets)
