# /// script
# dependencies = ["django"]
# ///
import asyncio

from django.conf import settings
from django.http import HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__)
urlpatterns = [path("chat", lambda request: HttpResponse("welcome"))]
from django.core.asgi import get_asgi_application
from django.test import AsyncClient

try:
    asyncio.run(get_asgi_application()({"type": "websocket"}, None, None))
except ValueError as error:
    reason = str(error)
assert reason == "Django can only handle ASGI/HTTP connections, not websocket."
assert asyncio.run(AsyncClient().get("/chat")).content == b"welcome"
print(reason)
