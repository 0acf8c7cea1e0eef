# /// script
# dependencies = ["django"]
# ///
from django.contrib.auth.hashers import PBKDF2PasswordHasher


class Quick(PBKDF2PasswordHasher):
    iterations = 3


salts = [Quick().salt() for _ in range(2)]
hashes = [Quick().encode("secret", salt) for salt in salts]
assert [each.split("$")[:3] for each in hashes] == [["pbkdf2_sha256", "3", salt] for salt in salts]
assert [Quick().verify("secret", each) for each in hashes] == [True, True]
are_equal = hashes[0] == hashes[1]
print(are_equal)
assert are_equal is True
