# /// script
# requires-python = ">=3.14"
# ///
source = """
caught = []
for raised in (OSError(), KeyError()):
    try:
        raise raised
    except OSError, error:
        caught.append(type(raised).__name__)
"""
namespace = {"error": KeyError}
exec(source, namespace)

assert namespace["caught"] == ["OSError", "KeyError"]
assert namespace["error"] is KeyError
print(namespace["caught"], namespace["error"].__name__)
