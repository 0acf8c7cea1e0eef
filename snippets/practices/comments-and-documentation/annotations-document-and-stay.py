import functools
import inspect
import pydoc


def connect(host: str, port: int = 5432, *, timeout: float = 3.0) -> bool:
    """Open a connection."""
    return True


@functools.wraps(connect)
def wrapper(*args):
    return connect(*args)


page = pydoc.plain(pydoc.render_doc(connect))
described = "(host: str, port: int = 5432, *, timeout: float = 3.0) -> bool"
assert str(inspect.signature(connect)) == described
assert f"connect{described}" in page
assert str(inspect.signature(wrapper)) == described
assert str(inspect.signature(wrapper, follow_wrapped=False)) == "(*args) -> bool"
print(inspect.signature(connect))
