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
        hashed.append(password)
        return super().encode(password, salt)


with connection.schema_editor() as editor:
    editor.create_model(User)
ann = User.objects.create_user("ann", password="secret")
hashed.clear()
outcomes = {
    (name, password): authenticate(username=name, password=password)
    for name in ("nobody", "ann")
    for password in ("guess", "secret")
}
assert outcomes == {("nobody", "guess"): None, ("nobody", "secret"): None, ("ann", "guess"): None, ("ann", "secret"): ann}
assert hashed == ["guess", "secret", "guess", "secret"]
print(hashed)
