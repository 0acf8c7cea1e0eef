# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher, check_password, make_password

settings.configure(PASSWORD_HASHERS=[f"{__name__}.Quick"])


class Quick(PBKDF2PasswordHasher):
    iterations = 3


stored = make_password("secret")
outcomes = {}
for iterations in (2, 3, 4):
    Quick.iterations = iterations
    for password in ("secret", "guess"):
        renewed = []
        correct = check_password(password, stored, lambda raw: renewed.append(make_password(raw)))
        outcomes[iterations, password] = correct, [each.split("$")[1] for each in renewed]
assert outcomes == {
    (2, "secret"): (True, ["2"]),
    (2, "guess"): (False, []),
    (3, "secret"): (True, []),
    (3, "guess"): (False, []),
    (4, "secret"): (True, ["4"]),
    (4, "guess"): (False, []),
}
print(outcomes)
