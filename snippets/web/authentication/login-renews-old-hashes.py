# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher, check_password, make_password

settings.configure(PASSWORD_HASHERS=[f"{__name__}.Quick"])


class Quick(PBKDF2PasswordHasher):
    iterations = 3


stored = make_password("secret")
renewed = []
unchanged = check_password("secret", stored, renewed.append), list(renewed)
Quick.iterations = 4
wrong = check_password("guess", stored, renewed.append), list(renewed)
right = check_password("secret", stored, renewed.append)
assert unchanged == (True, [])
assert wrong == (False, [])
assert (right, renewed) == (True, ["secret"])
assert make_password(renewed[0]).split("$")[1] == "4"
print(renewed == ["secret"])
