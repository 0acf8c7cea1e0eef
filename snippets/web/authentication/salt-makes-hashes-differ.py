# /// script
# dependencies = ["django"]
# ///
import base64
import hashlib

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password

settings.configure(PASSWORD_HASHERS=[f"{__name__}.Quick"])
from django.contrib.auth.hashers import PBKDF2PasswordHasher


class Quick(PBKDF2PasswordHasher):
    iterations = 3


stored = [make_password("secret") for _ in range(2)]
algorithm, rounds, salt, value = stored[0].split("$")
expected = base64.b64encode(hashlib.pbkdf2_hmac("sha256", b"secret", salt.encode(), 3)).decode()
assert (algorithm, rounds, value) == ("pbkdf2_sha256", "3", expected)
assert stored[0] != stored[1]
assert [check_password(guess, each) for each in stored for guess in ("secret", "Secret")] == [True, False] * 2
print(rounds)
