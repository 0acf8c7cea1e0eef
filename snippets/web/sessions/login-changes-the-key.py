# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    SECRET_KEY="secret",
    ALLOWED_HOSTS=["testserver"],
)
django.setup()
from django.contrib.auth import SESSION_KEY, login
from django.contrib.auth.models import User
from django.contrib.sessions.backends.cache import SessionStore
from django.db import connection
from django.test import RequestFactory

with connection.schema_editor() as editor:
    editor.create_model(User)
planted = SessionStore()
planted["basket"] = "pen"
planted.save()
request = RequestFactory().get("/")
request.session = SessionStore(planted.session_key)
login(request, User.objects.create_user("ann", password="secret"), "django.contrib.auth.backends.ModelBackend")
request.session.save()
victim = SessionStore(request.session.session_key)
attacker = SessionStore(planted.session_key)
assert (victim["basket"], victim[SESSION_KEY]) == ("pen", "1")
assert (attacker.load(), attacker.exists(planted.session_key)) == ({}, False)
print(victim["basket"])
