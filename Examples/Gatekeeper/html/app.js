// All addresses are relative to /local/Gatekeeper/, and the browser sends the user's login with each request.
const get = (id) => document.getElementById(id)
let events

async function loadSettings() {
  const reply = await fetch('settings.cgi')
  if (!reply.ok) throw new Error(`The settings cannot be read (${reply.status}).`)
  const settings = await reply.json()
  get('isEnabled').checked = settings.isEnabled
  get('watch').value = settings.watch
  get('shown').value = settings.shown
}

async function saveSettings(event) {
  event.preventDefault()
  get('status').textContent = 'Saving…'
  try {
    const body = new URLSearchParams(new FormData(get('settings')))
    const reply = await fetch('settings.cgi', { method: 'POST', body, headers: { 'X-Requested-With': 'Gatekeeper' } })
    if (!reply.ok) throw new Error(await reply.text() || `Not saved (${reply.status}).`)
    get('status').textContent = 'Saved.'
    showEvents()
  } catch (error) {
    get('status').textContent = error.message
  }
}

function showEvents() {
  if (events) events.close()
  get('connection').textContent = 'Connecting…'
  events = new EventSource('events.cgi')
  events.addEventListener('state', (message) => { get('connection').textContent = message.data })
  events.onerror = () => {
    const wanted = get('isEnabled').checked
    get('connection').textContent = wanted ? 'Connecting again…' : 'Events are not shown.'
    // The browser connects again by itself after a lost connection, but not after an error such as 503.
    if (wanted && events.readyState === EventSource.CLOSED) setTimeout(showEvents, 5000)
  }
  events.onmessage = (message) => {
    const item = document.createElement('li')
    item.textContent = message.data
    get('events').prepend(item)
    while (get('events').children.length > get('shown').value) get('events').lastChild.remove()
  }
}

function showPicture() { get('picture').src = `snapshot.cgi?${Date.now()}` }

get('settings').addEventListener('submit', saveSettings)
get('refresh').addEventListener('click', showPicture)
loadSettings().catch((error) => { get('status').textContent = error.message })
showEvents()
showPicture()
