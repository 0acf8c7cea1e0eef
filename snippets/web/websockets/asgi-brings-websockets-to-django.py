# /// script
# dependencies = ["django"]
# ///
import asyncio

from django.conf import settings

settings.configure(ROOT_URLCONF=__name__)
urlpatterns = []
from django.core.asgi import get_asgi_application

sent = []


async def receive():
    return {"type": "websocket.connect"}


async def send(message):
    sent.append(message["type"])


try:
    asyncio.run(get_asgi_application()({"type": "websocket", "path": "/chat"}, receive, send))
except ValueError as error:
    print(error)
    assert "HTTP" in str(error)
assert sent == ["websocket.accept"]
