const KEY = 'voipcrm.online';

/** Whether this browser tab's agent had gone online, so that a reload goes on as before. */
export const onlineMemory = {
  get: (userId: number): boolean => sessionStorage.getItem(KEY) === String(userId),
  set(userId: number, online: boolean): void {
    if (online) {
      sessionStorage.setItem(KEY, String(userId));
    } else {
      sessionStorage.removeItem(KEY);
    }
  },
};
