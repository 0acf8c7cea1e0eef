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
    AUTHENTICATION_BACKENDS=["django.contrib.auth.backends.ModelBackend"],
)
django.setup()
from django.contrib.auth import login
from django.contrib.auth.models import User
from django.contrib.sessions.backends.cache import SessionStore
from django.db import connection
from django.test import RequestFactory

with connection.schema_editor() as editor:
    editor.create_model(User)
settings.ALLOWED_HOSTS = ["testserver"]
request = RequestFactory().get("/")
request.session = SessionStore()
request.session["basket"] = "pen"
request.session.save()
before = request.session.session_key
login(request, User.objects.create_user("ann", password="secret"))
assert request.session["basket"] == "pen"
kept = request.session.session_key == before
print(kept)
assert kept is True
