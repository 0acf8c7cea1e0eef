# /// script
# dependencies = ["django"]
# ///
import asyncio

from django.conf import settings

settings.configure()
from django.core.asgi import get_asgi_application

try:
    asyncio.run(get_asgi_application()({"type": "websocket"}, None, None))
    reason = "accepted"
except ValueError as error:
    reason = str(error)
assert "not websocket" in reason
print(reason)
assert reason == "accepted"
