from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, to, *, text):
        return None


def attempt(mailer, *args, **kwargs):
    try:
        mailer.send(*args, **kwargs)
        return "accepted"
    except TypeError:
        return "refused"


real, double, spec = Mailer(), create_autospec(Mailer)(), Mock(spec=Mailer)
assert isinstance(double, Mailer) is isinstance(spec, Mailer) is True
outcomes = []
for mailer in (real, double, spec):
    outcomes.append((attempt(mailer), attempt(mailer, None), attempt(mailer, text=None), attempt(mailer, None, text=None)))
checked = ("refused", "refused", "refused", "accepted")
assert outcomes == [checked, checked, ("accepted", "accepted", "accepted", "accepted")]
print(outcomes)
