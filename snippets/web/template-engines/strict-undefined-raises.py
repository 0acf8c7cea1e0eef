# /// script
# dependencies = ["flask"]
# ///
import jinja2


def outcome(source, **options):
    try:
        return jinja2.Environment(**options).from_string(source).render()
    except jinja2.UndefinedError as error:
        return str(error)


sources = ["<{{ name }}>", "<{{ name.first }}>", "<{{ name|default('x') }}>"]
lenient = [outcome(source) for source in sources]
strict = [outcome(source, undefined=jinja2.StrictUndefined) for source in sources]
assert lenient == ["<>", "'name' is undefined", "<x>"]
assert strict == ["'name' is undefined", "'name' is undefined", "<x>"]
print(lenient, strict)
