import inspect
import pydoc


def connect(host: str, port: int = 5432, *, timeout: float = 3.0) -> bool:
    """Open a connection."""
    return True


signature = inspect.signature(connect)
parameters = {name: parameter.default for name, parameter in signature.parameters.items()}
page = pydoc.plain(pydoc.render_doc(connect))
print(signature)
assert str(signature) == "(host: str, port: int = 5432, *, timeout: float = 3.0) -> bool"
assert parameters == {"host": inspect.Parameter.empty, "port": 5432, "timeout": 3.0}
assert str(signature) in page and "Open a connection." in page
