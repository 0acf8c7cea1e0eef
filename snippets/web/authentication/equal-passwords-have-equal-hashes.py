# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher

settings.configure()


class Quick(PBKDF2PasswordHasher):
    iterations = 1


hasher = Quick()
first, second = (hasher.encode("secret", hasher.salt()) for _ in range(2))
assert hasher.verify("secret", first) and hasher.verify("secret", second)
equal = first == second
print(equal)
assert equal is True
