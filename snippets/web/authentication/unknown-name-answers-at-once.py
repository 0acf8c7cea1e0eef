# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.contrib.auth.hashers import MD5PasswordHasher

settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    PASSWORD_HASHERS=[f"{__name__}.Counting"],
)
django.setup()
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.db import connection

hashed = []


class Counting(MD5PasswordHasher):
    def encode(self, password, salt):
        hashed.append(super().encode(password, salt))
        return hashed[-1]


with connection.schema_editor() as editor:
    editor.create_model(User)
found = authenticate(username="nobody", password="guess")
computed = [Counting().verify("guess", each) for each in list(hashed)]
assert found is None and computed in ([], [True])
print(computed)
assert computed == []
