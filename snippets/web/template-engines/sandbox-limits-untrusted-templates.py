# /// script
# dependencies = ["flask"]
# ///
from jinja2 import Environment
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment

source = "{{ ''.__class__.__base__.__name__ }} {{ items|length }}"


def outcome(environment):
    try:
        return environment.from_string(source).render(items="ab")
    except SecurityError as error:
        return "__class__" in str(error)


assert outcome(Environment()) == "object 2"
assert outcome(SandboxedEnvironment()) is True
assert SandboxedEnvironment().from_string("{{ items|length }}").render(items=[1]) == "1"
print(outcome(Environment()))
