# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.db import connection

settings.configure(
    INSTALLED_APPS=["django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    # The default one is slow on purpose.
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
)
django.setup()

from django.contrib import admin
from django.contrib.auth import authenticate
from django.contrib.auth.models import User

with connection.schema_editor() as editor:
    editor.create_model(User)
User.objects.create_user("ann", password="secret")
with connection.cursor() as cursor:
    cursor.execute("SELECT username, password FROM auth_user")
    name, stored = cursor.fetchone()
right, wrong = (authenticate(username="ann", password=password) for password in ("secret", "guess"))
assert (name, stored.split("$")[0]) == ("ann", "md5")
assert "secret" not in stored
assert right == User.objects.get(username="ann")
assert wrong is None
assert admin.site.is_registered(User) is True
print(name)
